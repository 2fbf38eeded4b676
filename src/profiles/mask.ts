/** The first two characters of what must not be public: a report is public, too, and only needs to say where it is. */
export function mask(secret: string): string {
  return `${secret.slice(0, 2)}…`
}
