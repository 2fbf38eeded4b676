import type { SearchService } from '../document.ts'
import { fold } from '../words/fold.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { Details, NamedDocument } from './splitDocument.ts'

/** Documents → bytes: a row for each, then a row for each of their services. */
export function encodeNamed(documents: readonly NamedDocument[]): Uint8Array {
  const writer = new ByteWriter()
  const rows = documents.map(({ id, services, ...rest }) => ({
    ...rest,
    ...cutId(id, rest.name),
    services: services.length,
  }))
  writeColumns(writer, rows)
  writeColumns(
    writer,
    documents.flatMap(({ services }) => services),
  )
  return writer.finish()
}

/** Bytes → documents. Throws when they are damaged. */
export function decodeNamed(bytes: Uint8Array): readonly NamedDocument[] {
  const reader = new ByteReader(bytes)
  const rows = readColumns<NamedRow>(reader)
  const services = readColumns<Omit<SearchService, 'name'>>(reader)
  let at = 0
  return rows.map(({ shared, rest, services: amount, ...row }) => {
    at += amount
    const id = slugOf(row.name).slice(0, shared) + rest
    return { ...row, id, services: services.slice(at - amount, at) }
  })
}

type NamedRow = Omit<NamedDocument, 'id' | 'services'> & CutId & { readonly services: number }

/** Details → bytes: a row for each, then the name of each service. */
export function encodeDetails(details: readonly Details[]): Uint8Array {
  const writer = new ByteWriter()
  writeColumns(
    writer,
    details.map(({ serviceNames, ...row }) => ({ ...row, services: serviceNames.length })),
  )
  writeColumns(
    writer,
    details.flatMap(({ serviceNames }) => serviceNames.map((name) => ({ name }))),
  )
  return writer.finish()
}

/** Bytes → details. Throws when they are damaged. */
export function decodeDetails(bytes: Uint8Array): readonly Details[] {
  const reader = new ByteReader(bytes)
  const rows = readColumns<Omit<Details, 'serviceNames'> & { readonly services: number }>(reader)
  const names = readColumns<Pick<SearchService, 'name'>>(reader)
  let at = 0
  return rows.map(({ services, ...row }) => {
    at += services
    return { ...row, serviceNames: names.slice(at - services, at).map(({ name }) => name) }
  })
}

/** An id is mostly made of the name: what it has in common with it need not be sent. */
interface CutId {
  readonly shared: number
  readonly rest: string
}

function cutId(id: string, name: NamedDocument['name']): CutId {
  const slug = slugOf(name)
  let shared = 0
  while (shared < id.length && id[shared] === slug[shared]) shared++
  return { shared, rest: id.slice(shared) }
}

function slugOf(name: NamedDocument['name']): string {
  return fold(Object.values(name)[0] ?? '').replace(/[^a-z0-9]+/g, '-')
}
