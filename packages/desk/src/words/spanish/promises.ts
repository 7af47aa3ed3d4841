import type { Words } from '../words.ts'

export const promises: Words['promises'] = {
  FIRST_REPLY: 'Primera respuesta',
  NEXT_UPDATE: 'Novedades',
  DECISION: 'Decisión',
  CALLBACK: 'Llamada',
  REMEDY: 'Entrega de lo acordado',
  FOLLOW_UP: 'Preguntar si está resuelto',
  CUSTOM: 'Algo prometido con palabras propias',
}
