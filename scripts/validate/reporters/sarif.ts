import type { Issue } from '#profiles/issue.ts'
import type { Reporter } from '../report.ts'

/** SARIF 2.1.0 (OASIS), which code scanning and several editors read. */
export const sarif: Reporter = ({ issues }) =>
  JSON.stringify(
    {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'validate',
              rules: [...new Set(issues.map(({ ruleId }) => ruleId))].sort().map((id) => ({ id })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: issues.map(toResult),
        },
      ],
    },
    undefined,
    2,
  )

function toResult(issue: Issue) {
  const artifactLocation = { uri: issue.file.split('/').map(encodeURIComponent).join('/') }
  return {
    ruleId: issue.ruleId,
    level: issue.severity,
    message: { text: issue.message },
    locations: [{ physicalLocation: { artifactLocation, region: toRegion(issue) } }],
    ...(issue.fix && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation,
              replacements: [
                { deletedRegion: toRegion(issue.fix.place), insertedContent: { text: issue.fix.text } },
              ],
            },
          ],
        },
      ],
    }),
  }
}

function toRegion({ line, column, endLine, endColumn }: Issue | NonNullable<Issue['fix']>['place']) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}
