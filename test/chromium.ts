import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

export interface Chromium {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

const require = createRequire(import.meta.url)
const run = promisify(execFile)

/**
 * Where the browser of the tests comes from: `CHROME_PATH`, else the headless shell that the npm package
 * `@sparticuz/chromium` carries (Linux on x64), else nothing here and playwright looks for an installed Chrome.
 */
export async function findChromium(): Promise<Chromium | undefined> {
  const own = process.env.CHROME_PATH
  if (own) return { executablePath: own, args: [], env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = await unpacked()
  const executablePath = join(folder, 'chromium')
  return { executablePath, args: ['--disable-gpu', '--disable-webgl'], env: environment(folder, executablePath) }
}

/**
 * The package unpacks into the temporary folder and takes any file named `chromium` there for a finished one, so two
 * test processes that start together would run a half-written program. Therefore it unpacks into a folder of its own,
 * which gets its name only when everything is there.
 */
async function unpacked(): Promise<string> {
  const entry = require.resolve('@sparticuz/chromium')
  const manifest: { version: string } = JSON.parse(await readFile(join(packageFolder(entry), 'package.json'), 'utf8'))
  const folder = join(tmpdir(), `redress-chromium-${manifest.version}-${process.getuid?.() ?? 0}`)
  if (existsSync(folder)) return folder
  const staging = await mkdtemp(`${folder}-`)
  const libraries = JSON.stringify(join(packageFolder(entry), 'bin', 'al2023.tar.br'))
  const unpack = `const m = await import(${JSON.stringify(pathToFileURL(entry).href)})
    await m.default.executablePath(); await m.inflate(${libraries})`
  await run(process.execPath, ['--input-type=module', '--eval', unpack], { env: { ...process.env, TMPDIR: staging } })
  await writeFile(join(staging, 'fonts.conf'), fontsConfiguration(folder))
  try {
    await rename(staging, folder)
  } catch (error) {
    await rm(staging, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

function packageFolder(entry: string): string {
  return entry.slice(0, entry.lastIndexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length)
}

/** A bare Debian has neither libnss3 nor fonts; the package carries both, used only where the system has none. */
function environment(folder: string, executablePath: string): Record<string, string> {
  const libraries = join(folder, 'al2023', 'lib')
  const missing = execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found')
  return {
    ...(missing && { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }),
    ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
  }
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`
}
