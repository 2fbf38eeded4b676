import type { EngineModule } from '../engines/engine.ts'
import { type Keystrokes, measureTyping } from '../typing.ts'

/** What the page is told by the process that opened it. */
export interface PageTask {
  /** `performance.now()` when the reader's focus came to the field. */
  readonly focused: number
  /** Address of the engine's files, with a slash at its end. */
  readonly base: string
  readonly texts: readonly string[]
  readonly typingMs: number
}

export interface PageFigures {
  /** From focus to the first answer, in milliseconds: the script, its data, opening and one search. */
  readonly readyMs: number
  readonly keystrokes: Keystrokes
}

/** Opens an engine in this page and types. The bundle of each engine is made of this and of its `open`. */
export async function measureInPage(
  open: EngineModule['open'],
  { focused, base, texts, typingMs }: PageTask,
): Promise<PageFigures> {
  const engine = await open(
    async (name) => new Uint8Array(await (await fetch(base + name)).arrayBuffer()),
    base,
  )
  await engine.search(texts[0] ?? '')
  const readyMs = performance.now() - focused
  await engine.whole
  return { readyMs, keystrokes: await measureTyping(engine.search, texts, typingMs) }
}
