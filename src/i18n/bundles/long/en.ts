import pages from '../../../../locales/en/long-pages.json'
import questions from '../../../../locales/en/long-questions.json'
import portal from '../../../../locales/en/portal.json'

export default { 'long-pages': pages, 'long-questions': questions, portal }
