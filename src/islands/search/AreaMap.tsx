import type { KeyboardEvent, ReactNode } from 'react'
import type { AreaMap as Drawing } from '#domain/areaMap.ts'
import type { Translate } from '#i18n/translate.ts'
import type { Option } from './searchProps.ts'
import { shadeOf } from './shadeOf.ts'

interface Props {
  readonly map: Drawing
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  readonly counts: Readonly<Record<string, number>> | undefined
  readonly t: Translate
  readonly onToggle: (id: string) => void
}

/** The areas of the list once more, as shapes that are chosen as its checkboxes are. The darker, the more organisations. */
export function AreaMap({ map, options, chosen, counts, t, onToggle }: Props): ReactNode {
  const { width, height, source, shapes } = map
  const numbers = shapes.map(({ area }) => counts?.[area] ?? 0)
  return (
    <div className="map">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset */}
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={t('map.label')}>
        {shapes.map(({ area, outline, label }) => {
          const name = options.find(({ id }) => id === area)?.label ?? area
          const count = counts?.[area] ?? 0
          const isChosen = chosen.includes(area)
          // What leads nowhere cannot be chosen, as in the list.
          const isDead = counts !== undefined && count === 0 && !isChosen
          return (
            // biome-ignore lint/a11y/useSemanticElements: nor has it an input; the list beside it has
            <g
              key={area}
              className="map-area"
              role="checkbox"
              aria-checked={isChosen}
              aria-disabled={isDead || undefined}
              aria-label={counts ? `${name}: ${t('search.count', { count })}` : name}
              tabIndex={isDead ? -1 : 0}
              data-shade={shadeOf(count, numbers)}
              onClick={() => !isDead && onToggle(area)}
              onKeyDown={(event) => !isDead && isPress(event) && onToggle(area)}
            >
              <polygon points={outline} />
              <Label name={name} count={counts && count} isChosen={isChosen} at={label} />
            </g>
          )
        })}
      </svg>
      <p className="small soft">
        {t('map.shade')}{' '}
        <a href={source.url} rel="noopener noreferrer">
          {t('map.source', { title: source.title, publisher: source.publisher, licence: source.licence })}
        </a>
      </p>
    </div>
  )
}

interface LabelProps {
  readonly name: string
  readonly count: number | undefined
  readonly isChosen: boolean
  /** `x,y` of its first line. */
  readonly at: string
}

/** A name of two parts stands on two lines, as the shapes are narrow. */
function Label({ name, count, isChosen, at }: LabelProps) {
  const [x, y] = at.split(',')
  const lines = name.split(/(?<=-)|\s+/)
  const marked = lines.map((line, index) => (isChosen && index === 0 ? `✓ ${line}` : line))
  return (
    <text x={x} y={y}>
      {[...marked, ...(count === undefined ? [] : [String(count)])].map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : '1.15em'}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function isPress(event: KeyboardEvent): boolean {
  if (event.key !== ' ' && event.key !== 'Enter') return false
  event.preventDefault()
  return true
}
