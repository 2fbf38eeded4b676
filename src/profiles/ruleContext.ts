import { type AreaTree, createAreaTree } from '#domain/areaTree.ts'
import type { Directory, RuleContext } from './rule.ts'
import { toTermIds } from './termLists.ts'

/** Makes once what every rule asks of the vocabulary for every profile. */
export function createContext<Options extends Pick<RuleContext, 'vocabulary' | 'city' | 'today'>>(
  options: Options,
  directory: Directory,
): Options & RuleContext {
  let areas: AreaTree | undefined
  const areaTree = () => {
    areas ??= createAreaTree(options.vocabulary.areas)
    return areas
  }
  return { ...options, directory, termIds: toTermIds(options.vocabulary), areaTree }
}
