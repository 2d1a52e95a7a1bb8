# Maximum-likelihood cousins: other programs, other models, the same doses. Run in this folder: Rscript cousins.R > fixtures/cousins.json
# `arima` where there is one check-in a day, `gls` with an exponential correlation and a nugget elsewhere, `clm` for mostly empty scales.
suppressPackageStartupMessages({
  source("model.R")
  library(nlme)
  library(ordinal)
})

# Each suspect at the data set's first kernel, in the claimed direction: estimate and standard error, in points or in noise sizes (clm).
answer <- function(dataset, constants) {
  d <- design(dataset, constants)
  x <- d$x[, (seq_len(d$suspects) - 1) * d$kernels + 1, drop = FALSE]
  colnames(x) <- paste0("x", seq_len(d$suspects))
  evening <- as.numeric(vec(dataset$moment) != 0)
  found <- if (dataset$likelihood == "ordinal") {
    frame <- data.frame(y = factor(d$y, ordered = TRUE), x, evening = evening)
    fit <- clm(reformulate(c("evening", colnames(x)), "y"), data = frame, link = "probit")
    list(by = "clm", table = coef(summary(fit))[colnames(x), 1:2, drop = FALSE])
  } else if (all(evening == 0)) {
    day <- floor(d$at / 24 + 0.5) + 1
    y <- rep(NA, max(day))
    y[day] <- d$y
    regressors <- matrix(0, max(day), ncol(x), dimnames = list(NULL, colnames(x)))
    regressors[day, ] <- x
    fit <- arima(y, order = c(1, 0, 0), xreg = regressors, method = "ML")
    list(by = "arima", table = cbind(coef(fit), sqrt(diag(vcov(fit))))[colnames(x), , drop = FALSE])
  } else {
    frame <- data.frame(y = d$y, x, moment = factor(vec(dataset$moment)), at = d$at)
    fit <- gls(reformulate(c("moment", colnames(x)), "y"), data = frame, method = "ML",
               correlation = corExp(c(26, 0.3), form = ~at, nugget = TRUE))
    list(by = "gls", table = summary(fit)$tTable[colnames(x), 1:2, drop = FALSE])
  }
  list(name = dataset$name, by = found$by, estimate = as.numeric(found$table[, 1]), error = as.numeric(found$table[, 2]))
}

all <- read_datasets("fixtures")
cat(toJSON(list(
  made = paste0(R.version.string, ", nlme ", packageVersion("nlme"), ", ordinal ", packageVersion("ordinal")),
  answers = lapply(all$datasets, answer, all$constants)
), auto_unbox = TRUE, digits = 10), "\n", sep = "")
