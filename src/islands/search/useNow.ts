import { useEffect, useState } from 'react'
import { type LocalTime, toLocalTime } from '#domain/openNow.ts'

const MINUTE_MS = 60_000

/** What the clock shows in a time zone (IANA name), anew each minute; `undefined` until the page is alive. */
export function useNow(timeZone: string): LocalTime | undefined {
  const [now, setNow] = useState<LocalTime>()
  useEffect(() => {
    const tick = () => setNow(toLocalTime(new Date(), timeZone))
    tick()
    const timer = setInterval(tick, MINUTE_MS)
    return () => clearInterval(timer)
  }, [timeZone])
  return now
}
