import type { VersionWords } from '../english/versions.ts'

export const versions: VersionWords = {
  edit: 'Cambiar',
  undo: 'Deshacer',
  notInForce: (version) =>
    version > 0 ? `Aún no está en vigor: la tienda sigue con la versión ${version}.` : 'Aún no está en vigor.',
  publish: 'Poner en vigor',
  publishing: 'Poniendo en vigor',
  discard: 'Descartar los cambios',
  discarded: 'Se han descartado los cambios.',
  published: (version) => `La versión ${version} está en vigor.`,
  overtaken: {
    title: (version) => `Mientras tanto se ha puesto en vigor la versión ${version}`,
    text: 'La suya sigue arriba. Así trabaja ahora la tienda:',
    takeTheirs: 'Descartar la mía y seguir con esta',
    keepMine: 'Mantener la mía en su lugar',
  },
}
