import { profileSchema } from '#domain/schema/profile.ts'
import { createFieldReader } from './createFieldReader.ts'

/** The quick reader of a profile's fields. */
export const readProfile = createFieldReader(profileSchema)
