/** The date everything is judged by: `--today`, else `BUILD_DATE`, else the clock's (UTC). ISO. */
export function todayFrom(option?: string): string {
  return option ?? process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10)
}
