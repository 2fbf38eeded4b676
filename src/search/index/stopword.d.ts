/** The package has no types of its own; these are the lists taken from it. */
declare module 'stopword' {
  export const ara: readonly string[]
  export const eng: readonly string[]
  export const est: readonly string[]
  export const fas: readonly string[]
  export const fin: readonly string[]
  export const kur: readonly string[]
  export const rus: readonly string[]
  export const som: readonly string[]
  export const swe: readonly string[]
  export const tur: readonly string[]
  export const ukr: readonly string[]
  export const vie: readonly string[]
}
