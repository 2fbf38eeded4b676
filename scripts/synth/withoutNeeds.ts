/** The text of a `city.yaml` without its common needs: made-up organisations need not meet them. */
export function withoutNeeds(city: string): string {
  return city.replace(/^needs:\n(?:(?: .*)?\n)*/m, '')
}
