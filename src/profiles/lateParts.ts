/** Thrown in a browser by a part of the judge that is not loaded yet, and is on its way. */
export class LatePart extends Error {
  readonly arrival: Promise<unknown>
  constructor(arrival: Promise<unknown>) {
    super('This part of the judge is still being loaded')
    this.arrival = arrival
  }
}

/** A part that is loaded when it is first asked for: gives it, or throws a `LatePart`. */
export function createLatePart<Part>(load: () => Promise<Part>): () => Part {
  let part: Part | undefined
  return () => {
    if (part !== undefined) return part
    throw new LatePart(
      load().then((loaded) => {
        part = loaded
      }),
    )
  }
}

/**
 * Runs the judge, and again when a part has arrived that it needed; outside a browser all parts are there. Rejects when
 * a part cannot be loaded.
 */
export async function withLateParts<Result>(run: () => Result): Promise<Result> {
  for (;;) {
    try {
      return run()
    } catch (thrown) {
      if (!(thrown instanceof LatePart)) throw thrown
      await thrown.arrival
    }
  }
}
