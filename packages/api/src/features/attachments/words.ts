/** What is said to whoever sends a file that is not taken: what is the matter, and what to do. */
import { photoLimits } from '@redress/schema/limits'
import type { Words } from '../../words/words.ts'
import type { Refusal } from './rules.ts'

const mebibytes = photoLimits.bytes / 1_048_576
const megapixels = photoLimits.pixels / 1_000_000

const english: Record<Refusal | 'TOO_MANY' | 'NOT_THERE' | 'BUSY', string> = {
  EMPTY: 'This file is empty. Please choose the photo again.',
  TOO_LARGE: `A photo may have up to ${mebibytes} MB. Please choose a smaller one.`,
  TYPE_NOT_ALLOWED: 'We can take photos (JPEG, PNG, WebP, GIF, HEIC, AVIF) and PDF, and this is something else.',
  TOO_MANY_PIXELS: `A photo may have up to ${megapixels} megapixels. Please choose a smaller one.`,
  TOO_MANY_PAGES: `A PDF may have up to ${photoLimits.pages} pages. Please send the pages that matter.`,
  PDF_LOCKED: 'This PDF opens with a password only. Please send it without one, or a photo of it.',
  UNREADABLE: 'We could not read this file: it seems to be damaged. Please try another one.',
  LINK_UNKNOWN: 'There is nothing at this address.',
  LINK_EXPIRED: 'This link has ended. Please open the page again.',
  LINK_USED: 'This photo was received already.',
  NO_ROOM: 'We cannot take photos right now. Your words reach us without them.',
  TOO_MANY: `Up to ${photoLimits.photos} photos can be sent at once.`,
  NOT_THERE: 'This photo did not reach us, or was not sent within two days. Please choose it again.',
  BUSY: 'Many photos are coming in at once. Please try again in a moment.',
}
const spanish: typeof english = {
  EMPTY: 'Este archivo está vacío. Vuelva a elegir la foto.',
  TOO_LARGE: `Una foto puede tener hasta ${mebibytes} MB. Elija una más pequeña.`,
  TYPE_NOT_ALLOWED: 'Podemos recibir fotos (JPEG, PNG, WebP, GIF, HEIC, AVIF) y PDF, y esto es otra cosa.',
  TOO_MANY_PIXELS: `Una foto puede tener hasta ${megapixels} megapíxeles. Elija una más pequeña.`,
  TOO_MANY_PAGES: `Un PDF puede tener hasta ${photoLimits.pages} páginas. Envíe las que importan.`,
  PDF_LOCKED: 'Este PDF solo se abre con contraseña. Envíelo sin ella, o una foto de él.',
  UNREADABLE: 'No hemos podido leer este archivo: parece dañado. Pruebe con otro.',
  LINK_UNKNOWN: 'No hay nada en esta dirección.',
  LINK_EXPIRED: 'Este enlace ha caducado. Vuelva a abrir la página.',
  LINK_USED: 'Esta foto ya se recibió.',
  NO_ROOM: 'Ahora mismo no podemos recibir fotos. Sus palabras nos llegan sin ellas.',
  TOO_MANY: `Se pueden enviar hasta ${photoLimits.photos} fotos a la vez.`,
  NOT_THERE: 'Esta foto no nos llegó, o no se envió en dos días. Vuelva a elegirla.',
  BUSY: 'Están llegando muchas fotos a la vez. Inténtelo de nuevo en un momento.',
}

export function saidOf(refusal: keyof typeof english, { locale }: Pick<Words, 'locale'>): string {
  return (locale === 'es' ? spanish : english)[refusal]
}
