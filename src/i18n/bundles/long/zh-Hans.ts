import pages from '../../../../locales/zh-Hans/long-pages.json'
import questions from '../../../../locales/zh-Hans/long-questions.json'

export default { 'long-pages': pages, 'long-questions': questions }
