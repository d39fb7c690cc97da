import common from '../../../locales/en/common.json'
import counties from '../../../locales/en/counties.json'
import errors from '../../../locales/en/errors.json'
import legal from '../../../locales/en/legal.json'
import pages from '../../../locales/en/pages.json'
import print from '../../../locales/en/print.json'
import questions from '../../../locales/en/questions.json'
import sheet from '../../../locales/en/sheet.json'
import visit from '../../../locales/en/visit.json'

/** All the words a participant can meet in this language: one download. */
export default { common, counties, errors, legal, pages, print, questions, sheet, visit }
