import common from '../../../locales/zh-Hans/common.json'
import counties from '../../../locales/zh-Hans/counties.json'
import errors from '../../../locales/zh-Hans/errors.json'
import legal from '../../../locales/zh-Hans/legal.json'
import pages from '../../../locales/zh-Hans/pages.json'
import print from '../../../locales/zh-Hans/print.json'
import questions from '../../../locales/zh-Hans/questions.json'
import sheet from '../../../locales/zh-Hans/sheet.json'
import visit from '../../../locales/zh-Hans/visit.json'

/** All the words a participant can meet in this language: one download. */
export default { common, counties, errors, legal, pages, print, questions, sheet, visit }
