/** Characters a password has at least; what a refusal names. */
export const PASSWORD_MIN = 12
const PASSWORD_MAX = 128

/** Whether a password is too short, too long, or one of the account's own names (in small letters). */
export function isWeakPassword(password: string, names: readonly unknown[]): boolean {
  const { length } = password
  return length < PASSWORD_MIN || length > PASSWORD_MAX || names.includes(password.toLowerCase())
}
