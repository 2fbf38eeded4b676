import * as z from 'zod'
import { webAddress } from './schema/contact.ts'
import { slug } from './schema/text.ts'

/** `x,y` in the drawing's own units, from its upper left corner. */
const POINT = String.raw`\d{1,4}(\.\d)?,\d{1,4}(\.\d)?`
const size = z
  .string()
  .regex(/^[1-9]\d{1,3}$/)
  .transform(Number)
const line = z.string().min(1).max(100)

/** A drawing of a city's areas to choose from: generalised shapes, content of the city as its words are. */
export const areaMapSchema = z.strictObject({
  width: size,
  height: size,
  /** What it is drawn after. */
  source: z.strictObject({ title: line, publisher: line, licence: line, url: webAddress }),
  shapes: z
    .array(
      z.strictObject({
        /** Id in `areas.yaml`. */
        area: slug,
        /** Where the first line of its name stands, in the middle. */
        label: z.string().regex(new RegExp(`^${POINT}$`)),
        /** Corners of its border, one after the other, as SVG writes them. */
        outline: z.string().regex(new RegExp(`^${POINT}( ${POINT}){2,}$`)),
      }),
    )
    .min(2),
})

export type AreaMap = z.output<typeof areaMapSchema>
