import { describe, expect, it } from 'vitest'
import { idsOf, query } from './asking.ts'
import { realSearch } from './realSearch.ts'

const { engine } = realSearch()

/** People type what they would say, mother and son included; who helps must be among the first three. */
describe('a request in a whole sentence', () => {
  it.each([
    ['sq', 'nëna ime është shumë e vetmuar', 'helsinkimissio'],
    ['sq', 'ku mund të bëj dush', 'paivakeskus-illusia'],
    ['sq', 'teatër për fëmijë', 'unga-teatern'],
    ['ku', 'mêrê min li min dixe', 'paakaupungin-turvakoti'],
    ['ku', 'dixwazim fêrî fînlandî bibim', 'puhumme-suomea'],
    ['ku', 'bavê min her tişt ji bîr dike', 'espoon-ja-kauniaisten-muistiyhdistys'],
    ['ckb', 'دایکم پیرە و تەنیایە', 'helsinkimissio'],
    ['ckb', 'جل بۆ منداڵی ساوا', 'mll-tapiola'],
    ['ckb', 'دەمەوێت ببمە خۆبەخش', 'espoon-vapaaehtoisverkosto'],
    ['so', 'waxaan rabaa inaan barto af finnishka', 'puhumme-suomea'],
    ['uk', 'моя мама літня і самотня', 'helsinkimissio'],
    ['tr', 'bedava yemek nerede var', 'espoon-ruoka-apuverkosto'],
    ['sv', 'jag behöver någonstans att duscha och tvätta kläder', 'paivakeskus-illusia'],
    ['sv', 'kör för pensionärer', 'furorna'],
    ['fi', 'tyttäreni pakotetaan naimisiin', 'setlementti-loisto'],
    ['en', 'I want to sing with other pensioners', 'furorna'],
  ])('is answered in %s: %s', (locale, text, who) => {
    expect(idsOf(engine.search(query(text, {}, locale))).slice(0, 3)).toContain(who)
  })
})
