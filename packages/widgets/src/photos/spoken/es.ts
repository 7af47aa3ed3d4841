import { offered, type PhotoSurroundings } from '../photos.ts'
import { es } from '../words/es.ts'

export const photos = (around: PhotoSurroundings): void => offered(around, es)
