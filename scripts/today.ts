import { stopUsage } from './command.ts'

/**
 * The date everything is judged by: `--today`, else `BUILD_DATE`, else the clock's (UTC). ISO; another way to write a
 * date is wrong usage.
 */
export function todayFrom(help: string, option?: string): string {
  const today = option ?? process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10)
  if (/^\d{4}-\d{2}-\d{2}$/.test(today)) return today
  return stopUsage(help, `The date ${today}: write it like 2026-11-24`)
}
