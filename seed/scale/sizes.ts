/** How large a province is written: the full size, and smaller ones of the same shape to see how costs grow. */
export const scales = { hundredth: 0.01, tenth: 0.1, third: 1 / 3, city: 1 } as const
export type Scale = keyof typeof scales

export type Size = {
  districts: number
  grassroots: number
  /** Chairs that changed hands: each has a former holder. */
  successors: number
  /** Officers who hold a second post in the unit above their own. */
  secondPosts: number
}

/** City, districts, grassroots Unions each with four branches: 12,000 units and 35,000 officers at the full size. */
export function sizeOf(scale: Scale): Size {
  const share = scales[scale]
  const districts = Math.max(3, Math.round(39 * share))
  return {
    districts,
    grassroots: Math.round((12_000 * share - 1 - districts) / 5),
    successors: Math.round(1_024 * share),
    secondPosts: Math.round(1_500 * share),
  }
}

export function isScale(name: string): name is Scale {
  return Object.hasOwn(scales, name)
}
