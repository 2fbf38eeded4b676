// By its path, because its name leads to lateMarkdown.mjs.
export { fromMarkdown } from '../../../node_modules/mdast-util-from-markdown/index.js'
