/** GitHub's answer took longer than any answer is worth waiting for. */
const PATIENCE = 20_000

/** One repository at GitHub, as a token lets us see and change it. */
export interface Api {
  /** Asks below /repos/<owner>/<name>; gives the answer as read from JSON. Throws an ApiError. */
  readonly ask: (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
  ) => Promise<unknown>
}

/** An answer other than yes. */
export class ApiError extends Error {
  readonly status: number
  constructor(status: number, what: string) {
    super(`GitHub answers ${status} to ${what}`)
    this.status = status
  }
}

/**
 * Speaks with GitHub by what a workflow knows: GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN. Throws an Error that
 * names what is missing.
 */
export function createApi(environment: Readonly<Record<string, string | undefined>>): Api {
  const { GITHUB_API_URL: base, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = environment
  if (!base || !repository || !token)
    throw new Error('GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN must be set')
  return {
    ask: async (method, path, body) => {
      const answer = await fetch(`${base}/repos/${repository}${path}`, {
        method,
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-github-api-version': '2022-11-28',
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(PATIENCE),
        redirect: 'error',
      })
      if (!answer.ok) throw new ApiError(answer.status, `${method} ${path}`)
      const text = await answer.text()
      return text === '' ? undefined : JSON.parse(text)
    },
  }
}
