import { formatTable } from '../formatTable.ts'
import type { RecordedRequest } from './recordRequests.ts'

/** Requests and bytes of one step of a visit. */
export interface StepTotal {
  readonly step: string
  readonly requests: number
  readonly sent: number
  readonly plain: number
}

/** What each step asked for, in the order of the steps given; a step that asked for nothing is there with 0. */
export function sumSteps(
  steps: readonly string[],
  requests: readonly RecordedRequest[],
): readonly StepTotal[] {
  return steps.map((step) => {
    const during = requests.filter((request) => request.step === step)
    return { step, requests: during.length, sent: sum(during, 'sent'), plain: sum(during, 'plain') }
  })
}

/** The requests in the order in which they were asked for, and what each step weighs, as two tables. */
export function formatRequests(steps: readonly string[], requests: readonly RecordedRequest[]): string {
  const rows = requests
    .toSorted((a, b) => a.askedMs - b.askedMs)
    .map(({ path, step, askedMs, sent, plain, status }) => [
      path,
      step,
      askedMs.toFixed(0),
      toKb(sent),
      toKb(plain),
      `${status}`,
    ])
  const totals = [
    ...sumSteps(steps, requests),
    {
      step: 'all',
      requests: requests.length,
      sent: sum(requests, 'sent'),
      plain: sum(requests, 'plain'),
    },
  ]
  return [
    'Requests: when (ms after the page was asked for), KB over the line and KB of the file',
    formatTable(['', 'during', 'ms', 'sent', 'file', 'status'], rows),
    'By step',
    formatTable(
      ['', 'requests', 'sent', 'file'],
      totals.map(({ step, requests: count, sent, plain }) => [step, `${count}`, toKb(sent), toKb(plain)]),
    ),
  ].join('\n\n')
}

function sum(requests: readonly RecordedRequest[], key: 'sent' | 'plain'): number {
  return requests.reduce((total, request) => total + request[key], 0)
}

function toKb(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
