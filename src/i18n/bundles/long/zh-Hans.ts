import pages from '../../../../locales/zh-Hans/long-pages.json'
import questions from '../../../../locales/zh-Hans/long-questions.json'
import portal from '../../../../locales/zh-Hans/portal.json'

export default { 'long-pages': pages, 'long-questions': questions, portal }
