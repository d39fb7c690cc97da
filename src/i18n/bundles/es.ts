import common from '../../../locales/es/common.json'
import counties from '../../../locales/es/counties.json'
import errors from '../../../locales/es/errors.json'
import legal from '../../../locales/es/legal.json'
import pages from '../../../locales/es/pages.json'
import print from '../../../locales/es/print.json'
import questions from '../../../locales/es/questions.json'
import sheet from '../../../locales/es/sheet.json'
import visit from '../../../locales/es/visit.json'

/** All the words a participant can meet in this language: one download. */
export default { common, counties, errors, legal, pages, print, questions, sheet, visit }
