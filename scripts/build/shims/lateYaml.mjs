// Plain fields are read without a parser; it comes with the first fault, comment or escape.
import { createLatePart } from '../../../src/profiles/lateParts.ts'

const yaml = createLatePart(() => import('./partYaml.mjs'))

export const parseDocument = (...words) => yaml().parseDocument(...words)
export const visit = (...words) => yaml().visit(...words)
export const isAlias = (node) => yaml().isAlias(node)
export const isCollection = (node) => yaml().isCollection(node)
export const isMap = (node) => yaml().isMap(node)
export const isPair = (node) => yaml().isPair(node)
export const isScalar = (node) => yaml().isScalar(node)
export const isSeq = (node) => yaml().isSeq(node)
export const CST = { tokenType: (source) => yaml().CST.tokenType(source) }

export function LineCounter() {
  return new (yaml().LineCounter)()
}

export function Lexer() {
  return new (yaml().Lexer)()
}
