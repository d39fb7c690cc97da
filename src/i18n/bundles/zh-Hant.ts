import common from '../../../locales/zh-Hant/common.json'
import counties from '../../../locales/zh-Hant/counties.json'
import errors from '../../../locales/zh-Hant/errors.json'
import legal from '../../../locales/zh-Hant/legal.json'
import pages from '../../../locales/zh-Hant/pages.json'
import print from '../../../locales/zh-Hant/print.json'
import questions from '../../../locales/zh-Hant/questions.json'
import sheet from '../../../locales/zh-Hant/sheet.json'
import visit from '../../../locales/zh-Hant/visit.json'

/** All the words a participant can meet in this language: one download. */
export default { common, counties, errors, legal, pages, print, questions, sheet, visit }
