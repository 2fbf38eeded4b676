// By its path, because its name leads to lateYaml.mjs; only what is named here is downloaded.
export {
  CST,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
} from '../../../node_modules/yaml/browser/index.js'
