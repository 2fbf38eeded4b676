import type { ByteReader, ByteWriter } from './bytes.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * Rows of plain data column by column: of each column the different values once, as JSON, then for each row which one it
 * has. Thousands of rows share a few dozen lists; read back they share them in memory too. What is absent stays absent.
 */
export function writeColumns(writer: ByteWriter, rows: readonly Row[]): void {
  const keys = [...new Set(rows.flatMap(Object.keys))]
  writer.number(rows.length).number(keys.length)
  for (const key of keys) writeColumn(writer.text(key), rows, key)
}

/** 0 is absent, 1 a value that no row before had, and from 2 on a value by its number. */
function writeColumn(writer: ByteWriter, rows: readonly Row[], key: string): void {
  const values: unknown[] = []
  const numbers = new Map<string, number>()
  const places = rows.map((row) => {
    const value = row[key]
    if (value === undefined) return ABSENT
    const json = JSON.stringify(value)
    const known = numbers.get(json)
    if (known !== undefined) return known + FIRST_KNOWN
    numbers.set(json, values.length)
    values.push(value)
    return NEW
  })
  writer.text(JSON.stringify(values))
  for (const place of places) writer.number(place)
}

const ABSENT = 0
const NEW = 1
const FIRST_KNOWN = 2

/** Bytes → rows, as they were written. Throws when bytes are missing or are no columns. */
export function readColumns<T>(reader: ByteReader): readonly T[] {
  const amount = reader.number()
  const rows: Record<string, unknown>[] = []
  for (let row = 0; row < amount; row++) rows.push({})
  for (let columns = reader.number(); columns > 0; columns--) {
    const key = reader.text()
    const values = JSON.parse(reader.text()) as readonly unknown[]
    let next = 0
    for (const row of rows) {
      const place = reader.number()
      if (place !== ABSENT) row[key] = values[place === NEW ? next++ : place - FIRST_KNOWN]
    }
  }
  return rows as T[]
}
