import type { Rule } from '../rule.ts'
import { breaksAreAhead } from './breaksAreAhead.ts'
import { confirmationsAreNotDue } from './confirmationsAreNotDue.ts'
import { confirmationsAreNotOverdue } from './confirmationsAreNotOverdue.ts'
import { contactsAreGiven } from './contactsAreGiven.ts'
import { contactsAreNotShared } from './contactsAreNotShared.ts'
import { coordinatesLieInFinland } from './coordinatesLieInFinland.ts'
import { coordinatesLieInTheirCity } from './coordinatesLieInTheirCity.ts'
import { datesAreNotAhead } from './datesAreNotAhead.ts'
import { emergencyNumbersAreNotContacts } from './emergencyNumbersAreNotContacts.ts'
import { hoursDoNotOverlap } from './hoursDoNotOverlap.ts'
import { identitiesAreUnique } from './identitiesAreUnique.ts'
import { languagesAreNotYesOrNo } from './languagesAreNotYesOrNo.ts'
import { linksSayWhereTheyLead } from './linksSayWhereTheyLead.ts'
import { linksUseHttps } from './linksUseHttps.ts'
import { locationsLieInTheirAreas } from './locationsLieInTheirAreas.ts'
import { mailboxesAreShared } from './mailboxesAreShared.ts'
import { mailboxesBelongToTheOrganisation } from './mailboxesBelongToTheOrganisation.ts'
import { namesAreDistinct } from './namesAreDistinct.ts'
import { namesDoNotImitate } from './namesDoNotImitate.ts'
import { namesUseOneScript } from './namesUseOneScript.ts'
import { noBankAccounts } from './noBankAccounts.ts'
import { noPersonalIdentityCodes } from './noPersonalIdentityCodes.ts'
import { noticesAreCurrent } from './noticesAreCurrent.ts'
import { parentsExist } from './parentsExist.ts'
import { parentsMakeNoCircle } from './parentsMakeNoCircle.ts'
import { phonesAreInUse } from './phonesAreInUse.ts'
import { phonesCostNothingExtra } from './phonesCostNothingExtra.ts'
import { postalCodesMatchTheirCity } from './postalCodesMatchTheirCity.ts'
import { rangesRunForwards } from './rangesRunForwards.ts'
import { shelterAddressesStaySecret } from './shelterAddressesStaySecret.ts'
import { summariesDoNotShout } from './summariesDoNotShout.ts'
import { summariesSayMoreThanTheName } from './summariesSayMoreThanTheName.ts'
import { summariesSpeakTheMainLanguages } from './summariesSpeakTheMainLanguages.ts'
import { termsAreKnown } from './termsAreKnown.ts'
import { textLanguagesAreKnown } from './textLanguagesAreKnown.ts'
import { textsAreInTheirLanguage } from './textsAreInTheirLanguage.ts'
import { textsHoldNoContactDetails } from './textsHoldNoContactDetails.ts'
import { textsNameRolesNotPersons } from './textsNameRolesNotPersons.ts'
import { textsStandWithoutQuotationMarks } from './textsStandWithoutQuotationMarks.ts'
import { translationIsCurrent } from './translationIsCurrent.ts'
import { translationLanguagesAreKnown } from './translationLanguagesAreKnown.ts'
import { translationsHaveOriginals } from './translationsHaveOriginals.ts'

/** Every rule a profile must keep; to add one, write its file and name it here. */
export const RULES: readonly Rule[] = [
  breaksAreAhead,
  confirmationsAreNotDue,
  confirmationsAreNotOverdue,
  contactsAreGiven,
  contactsAreNotShared,
  coordinatesLieInFinland,
  coordinatesLieInTheirCity,
  datesAreNotAhead,
  emergencyNumbersAreNotContacts,
  hoursDoNotOverlap,
  identitiesAreUnique,
  languagesAreNotYesOrNo,
  linksSayWhereTheyLead,
  linksUseHttps,
  locationsLieInTheirAreas,
  mailboxesAreShared,
  mailboxesBelongToTheOrganisation,
  namesAreDistinct,
  namesDoNotImitate,
  namesUseOneScript,
  noBankAccounts,
  noPersonalIdentityCodes,
  noticesAreCurrent,
  parentsExist,
  parentsMakeNoCircle,
  phonesAreInUse,
  phonesCostNothingExtra,
  postalCodesMatchTheirCity,
  rangesRunForwards,
  shelterAddressesStaySecret,
  summariesDoNotShout,
  summariesSayMoreThanTheName,
  summariesSpeakTheMainLanguages,
  termsAreKnown,
  textLanguagesAreKnown,
  textsAreInTheirLanguage,
  textsHoldNoContactDetails,
  textsNameRolesNotPersons,
  textsStandWithoutQuotationMarks,
  translationIsCurrent,
  translationLanguagesAreKnown,
  translationsHaveOriginals,
]
