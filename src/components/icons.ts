import { icons } from '@iconify-json/lucide'

/** What an icon stands for here → its name in the set. One set, so that all are drawn by one hand. */
const NAMES = {
  phone: 'phone',
  email: 'mail',
  web: 'globe',
  form: 'square-pen',
  social: 'message-circle',
  message: 'message-square',
  place: 'map-pin',
  route: 'route',
  accessibility: 'accessibility',
  language: 'languages',
  people: 'users',
  clock: 'clock',
  warning: 'triangle-alert',
  good: 'circle-check',
  info: 'info',
  share: 'share-2',
  copy: 'copy',
  print: 'printer',
  leave: 'log-out',
  external: 'external-link',
  filter: 'list-filter',
  close: 'x',
  down: 'chevron-down',
  previous: 'chevron-left',
  next: 'chevron-right',
  leads: 'arrow-right',
} as const

export type IconName = keyof typeof NAMES
export const ICON_NAMES = Object.keys(NAMES) as readonly IconName[]

/** They point along the line, so they turn round where it runs from right to left. */
const POINTING: readonly IconName[] = ['leave', 'external', 'previous', 'next', 'leads']

/** What each path of the set says of itself; `.icon` of the style sheet says it once. */
const SAID_BY_STYLE = / (fill|stroke|stroke-linecap|stroke-linejoin|stroke-width)="[^"]*"/g

/** The shapes of an icon as SVG, without its frame. Throws for one that the set has lost. */
export function shapesOf(name: IconName): string {
  const found = icons.icons[NAMES[name]]
  if (!found) throw new Error(`The set of icons has no "${NAMES[name]}" any more`)
  return found.body.replace(SAID_BY_STYLE, '')
}

export function isPointing(name: IconName): boolean {
  return POINTING.includes(name)
}
