import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The exit code for a command called in a way it does not understand. */
const WRONG_USAGE = 2

/**
 * Reads a command's options; prints its help for `--help`, and help with the reason for wrong usage, and then ends the
 * process.
 */
export function readOptions<Config extends ParseArgsConfig>(help: string, config: Config) {
  try {
    const options = { ...config.options, help: { type: 'boolean', short: 'h' } } as const
    const parsed = parseArgs<Config & { options: typeof options }>({
      allowPositionals: true,
      ...config,
      options,
    })
    if ((parsed.values as { help?: boolean }).help) {
      console.log(help)
      process.exit(0)
    }
    return parsed
  } catch (error) {
    return stopUsage(help, error instanceof Error ? error.message : String(error))
  }
}

/** Says what was wrong with the call, how it is meant, and ends with exit code 2. */
export function stopUsage(help: string, reason: string): never {
  console.error(`${reason}\n\n${help}`)
  process.exit(WRONG_USAGE)
}
