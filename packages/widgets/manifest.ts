// node manifest.ts: writes custom-elements.json and fails when something public lacks its doc.
import { writeManifest } from './build-steps/manifest.ts'

const silent = await writeManifest()
for (const sentence of silent) console.error(sentence)
if (silent.length > 0) process.exitCode = 1
