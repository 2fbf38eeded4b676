import type { Option } from './searchProps.ts'

/** The label of an option, in its own language; most labels are in the page's. */
export function OptionLabel({ option, id }: { readonly option: Option | undefined; readonly id: string }) {
  return <bdi lang={option?.lang}>{option?.label ?? id}</bdi>
}
