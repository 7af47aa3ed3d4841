import { explain, packageScript, runPackageScript, startedDirectly } from './steps.mjs'

/** First the API prints the contract, then the contract's typed documents and manifest are made from it. */
export async function codegen() {
  for (const folder of ['packages/api', 'packages/schema']) {
    if (!packageScript(folder, 'codegen')) continue
    await runPackageScript({
      folder,
      script: 'codegen',
      advice: 'the message above names the type or the operation that does not fit; mend it and run `npm run codegen`.',
    })
  }
}

if (startedDirectly(import.meta.url)) await codegen().catch(explain)
