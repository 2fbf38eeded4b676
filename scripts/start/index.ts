import { preview } from 'astro'
import { buildSite } from '../build/buildSite.ts'
import { readOptions, stopUsage } from '../command.ts'

const HELP = `npm start

Builds the site and serves it on http://localhost:4321.

  PORT   another port`

readOptions(HELP, {})
const port = Number(process.env.PORT ?? 4321)
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stopUsage(HELP, `PORT=${process.env.PORT}: a port number`)

console.log('Building the site …')
if (!(await buildSite({ isQuiet: true }))) process.exit(1)
const server = await preview({ logLevel: 'warn', server: { port } })
console.log(`\nThe directory is at http://localhost:${server.port}/\nCtrl+C stops it.`)
await server.closed()
