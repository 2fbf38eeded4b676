import { lazy } from 'react'
import type { AreaMap as Loaded } from './AreaMap.tsx'

/** The map comes when somebody opens the areas. Where it does not come, the list of the same areas is there. */
export const AreaMap = lazy<typeof Loaded>(async () => {
  try {
    return { default: (await import('./AreaMap.tsx')).AreaMap }
  } catch {
    return { default: () => null }
  }
})
