import type { FormName } from './form.ts'

/** The address that opens a form of a repository with its first answers filled in: field id → text. */
export function formLink(
  repository: string,
  form: FormName,
  answers: Readonly<Record<string, string>>,
): string {
  const query = new URLSearchParams({ template: `${form}.yml`, ...answers })
  return `${repository.replace(/\/$/, '')}/issues/new?${query.toString().replaceAll('+', '%20')}`
}
