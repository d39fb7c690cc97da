import type { StudyFacts } from '../study/studyData.ts'
import { mixedModelInR } from '../time/mixedModel.ts'

/**
 * The script that computes the headline from the files of a package with R alone: base functions for the ratio, and
 * the curves of completion where the package `survival` is installed. It prints `name value` lines in full precision.
 */
export function rScript({
  design,
  twins,
  claim,
  scope,
}: Pick<StudyFacts, 'design' | 'twins' | 'claim' | 'scope'>): string {
  const primary = design === 'between' ? between : twins ? fourSequences : twoSequences
  return `# Computes the headline of this study again. In its folder: Rscript headline.R
# primary_ms is task time in ${scope.join(' + ')}, as the column scope of runs.csv has it.
scope <- "${scope.join('+')}"
claimed <- ${claim.ratio}
participants <- read.csv("participants.csv", na.strings = "NA")
runs <- read.csv("runs.csv", na.strings = "NA")
# The primary set: people of the study proper. A time counts when its run was completed (cause 1).
runs <- runs[runs$pid %in% participants$pid[participants$status == "study"], ]
done <- runs[which(runs$cause == 1), ]
stopifnot(all(done$scope == scope))
${primary}
say <- function(name, value) cat(name, format(value, digits = 17), "\\n")
say("n", n)
say("df", df)
say("ratio", exp(estimate))
say("lower", exp(estimate - qt(0.975, df) * error))
say("upper", exp(estimate + qt(0.975, df) * error))
say("lower90", exp(estimate - qt(0.95, df) * error))
say("upper90", exp(estimate + qt(0.95, df) * error))
say("p_against_one", 2 * pt(-abs(estimate / error), df))
say("p_against_claim", 2 * pt(-abs((estimate - log(claimed)) / error), df))
${survival}${design === 'between' ? '' : mixedModel(twins)}`
}

const pairs = `pairs <- merge(done[done$arm == "long", ], done[done$arm == "simplified", ], by = "pid", suffixes = c("_long", "_simplified"))
n <- nrow(pairs)
y <- log(pairs$primary_ms_long) - log(pairs$primary_ms_simplified)
long_first <- pairs$period_long < pairs$period_simplified`

const fourSequences = `${pairs}
# Half of the people have the long form first, and half play household A in it: the intercept is free of both.
o <- ifelse(long_first, 0.5, -0.5)
p <- ifelse(pairs$twin_long == "a", 0.5, -0.5)
fit <- lm(y ~ o + p)
estimate <- unname(coef(fit)[1])
error <- unname(sqrt(vcov(fit)[1, 1]))
df <- fit$df.residual`

const twoSequences = `${pairs}
# First period over second, between the two sequences, halved.
d <- ifelse(long_first, y, -y)
test <- t.test(d[long_first], d[!long_first], var.equal = TRUE)
estimate <- unname(test$estimate[1] - test$estimate[2]) / 2
error <- test$stderr / 2
df <- unname(test$parameter)`

const between = `# Different people in the two forms: Welch's test of log times of first runs.
first <- done[done$period == 1, ]
test <- t.test(log(first$primary_ms[first$arm == "long"]), log(first$primary_ms[first$arm == "simplified"]))
n <- nrow(first)
estimate <- unname(test$estimate[1] - test$estimate[2])
error <- test$stderr
df <- unname(test$parameter)`

const mixedModel = (
  twins: boolean,
) => `# The mixed model, which also uses people with one time, where the packages lme4 and lmerTest are installed:
# summary(${mixedModelInR(twins)})
`

const survival = `if (requireNamespace("survival", quietly = TRUE)) {
  ended <- runs[!is.na(runs$cause) & runs$observed_ms > 0, ]
  for (arm in c("long", "simplified")) {
    one <- ended[ended$arm == arm, ]
    if (nrow(one) == 0) next
    curve <- survival::survfit(survival::Surv(observed_ms / 60000, cause == 1) ~ 1, data = one, conf.type = "log-log")
    say(paste0("unfinished_", arm), tail(curve$surv, 1))
  }
}
`
