import { useEffect, useMemo, useRef, useState } from 'react'
import type { JudgeLanguage } from '#profiles/issue.ts'
import { withLateParts } from '#profiles/lateParts.ts'
import type { EditorData } from '../judge/editorData.ts'
import { createJudgeDraft, type Verdict } from '../judge/judgeDraft.ts'

/** Between two letters of somebody who types; judging itself takes a few milliseconds. */
const PAUSE_MS = 150

/** What the judge says of the text, soon after it has changed. */
export function useVerdict(
  text: string,
  slug: string,
  { data, lang, today }: { data: EditorData | undefined; lang: JudgeLanguage; today: string },
): { readonly verdict: Verdict | undefined; readonly isFailed: boolean } {
  const [verdict, setVerdict] = useState<Verdict>()
  const [isFailed, setFailed] = useState(false)
  const judge = useMemo(() => data && createJudgeDraft(data, lang, today), [data, lang, today])
  const asked = useRef(0)
  useEffect(() => {
    if (!judge) return undefined
    const number = ++asked.current
    const run = () =>
      withLateParts(() => judge(text, slug)).then(
        (said) => {
          if (number !== asked.current) return
          setVerdict(said)
          setFailed(false)
        },
        () => number === asked.current && setFailed(true),
      )
    const timer = setTimeout(() => void run(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [judge, text, slug])
  return { verdict, isFailed }
}
