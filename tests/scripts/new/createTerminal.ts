import { Readable, Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'

export const ENTER = '\r'
export const TAB = '\t'
export const SPACE = ' '
export const DOWN = '\u001b[B'
export const CTRL_C = '\u0003'

/** When the terminal shows `sees`, the person types `types`, one key after another. */
export interface Step {
  readonly sees: string
  readonly types: readonly string[]
}

class Keyboard extends Readable {
  readonly isTTY = true
  setRawMode(): this {
    return this
  }
  override _read(): void {}
}

class Screen extends Writable {
  readonly isTTY = true
  /** Wide enough that no sentence is broken. */
  readonly columns = 500
  readonly rows = 60
  text = ''
  readonly #onText: () => void
  constructor(onText: () => void) {
    super()
    this.#onText = onText
  }
  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += stripVTControlCharacters(String(chunk))
    this.#onText()
    done()
  }
}

/** A terminal with a person before it who does what the steps say, and stops (Ctrl-C) after the last. */
export function createTerminal(steps: readonly Step[]) {
  const input = new Keyboard()
  let next = 0
  let seen = 0
  let isTyping = false
  const output = new Screen(() => {
    const step = steps[next]
    if (isTyping || !step) return
    const place = output.text.indexOf(step.sees, seen)
    if (place < 0) return
    isTyping = true
    void type(step.types).then(() => {
      isTyping = false
      next++
      seen = Math.max(seen, place + step.sees.length)
      output.emit('look')
    })
  })
  // What is waited for may have come while the person was typing.
  output.on('look', () => output.write(''))
  async function type(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      input.push(key)
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { input, output }
}
