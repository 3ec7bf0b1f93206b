/** Puts values into a text's `{{name}}` places; one that is not given stays empty. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name] ?? ''))
}
