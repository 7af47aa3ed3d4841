import { offered, type PhotoSurroundings } from '../photos.ts'
import { en } from '../words/en.ts'

export const photos = (around: PhotoSurroundings): void => offered(around, en)
