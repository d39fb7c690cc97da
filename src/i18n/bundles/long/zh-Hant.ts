import pages from '../../../../locales/zh-Hant/long-pages.json'
import questions from '../../../../locales/zh-Hant/long-questions.json'
import portal from '../../../../locales/zh-Hant/portal.json'

export default { 'long-pages': pages, 'long-questions': questions, portal }
