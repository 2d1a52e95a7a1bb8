# The model of docs/model.md written a second time, densely: nothing is taken from the product but the data and the constants.

library(jsonlite)

read_datasets <- function(folder) {
  read_json(file.path(folder, "datasets.json"), simplifyVector = FALSE)
}

vec <- function(list) as.numeric(unlist(list))

# What is felt at hours `at` of doses received evenly from `from` until `until` (hours).
felt <- function(at, from, until, amount, kernel) {
  area <- if (kernel$shape == "immediate") {
    rate <- log(2) / kernel$halfLifeH
    function(h) (1 - exp(-rate * pmax(h, 0))) / rate
  } else {
    k <- kernel$order
    p <- kernel$peakH
    function(h) p * exp(k) * gamma(k + 1) / k^(k + 1) * pgamma(k * pmax(h, 0) / p, k + 1)
  }
  weight <- if (kernel$shape == "immediate") {
    function(h) ifelse(h >= 0, 2^(-h / kernel$halfLifeH), 0)
  } else {
    function(h) ifelse(h > 0, (h / kernel$peakH * exp(1 - h / kernel$peakH))^kernel$order, 0)
  }
  total <- numeric(length(at))
  for (d in seq_along(from)) {
    total <- total + amount[d] * (if (until[d] > from[d]) {
      (area(at - from[d]) - area(at - until[d])) / (until[d] - from[d])
    } else {
      weight(at - from[d])
    })
  }
  total
}

# Scores, nuisance columns with their prior variances, and one felt column a suspect and kernel.
design <- function(dataset, constants) {
  at <- vec(dataset$atS) / 3600
  n <- length(at)
  moment <- vec(dataset$moment)
  counts <- tabulate(moment + 1, 5)
  reference <- which.max(counts) - 1
  base <- list(rep(1, n))
  sds <- constants$levelSd
  for (m in setdiff(which(counts > 0) - 1, reference)) {
    base <- c(base, list(as.numeric(moment == m)))
    sds <- c(sds, constants$momentSd)
  }
  if (at[n] >= 336) {
    phase <- 2 * pi * (at + dataset$originMs / 3.6e6 + dataset$utcOffsetH) / 168
    base <- c(base, list(sin(phase), cos(phase)))
    sds <- c(sds, constants$weekSd, constants$weekSd)
  }
  base <- c(base, list(2^(-at / constants$carriedHalfLifeH)))
  sds <- c(sds, constants$carriedSd)
  columns <- list()
  for (suspect in dataset$suspects) {
    doses <- matrix(vec(suspect$doses), ncol = 3, byrow = TRUE)
    sign <- if (suspect$claim == "relieves") -1 else 1
    unit <- sqrt(mean(doses[, 3]^2))
    for (kernel in dataset$kernels) {
      own <- felt(at, doses[, 1] / 3600, doses[, 2] / 3600, doses[, 3], kernel)
      columns <- c(columns, list(sign * own / unit))
    }
  }
  list(at = at, y = vec(dataset$score), base = do.call(cbind, base), sds = sds, x = do.call(cbind, columns),
       sign = sapply(dataset$suspects, function(s) if (s$claim == "relieves") -1 else 1),
       kernels = length(dataset$kernels), suspects = length(dataset$suspects),
       prior = sapply(dataset$kernels, function(k) k$prior))
}

# Covariance of drift and faster background, relative to the white variance.
background <- function(at, noise) {
  lag <- abs(outer(at, at, "-"))
  noise$fastShare * exp(-lag / noise$fastH) + noise$driftShare * exp(-lag / noise$driftH)
}

# Covariance relative to the white variance with the nuisance coefficients integrated out.
covariance <- function(d, noise, white_guess, white = 1) {
  background(d$at, noise) + white * diag(length(d$at)) +
    d$base %*% diag(d$sds^2 / white_guess, length(d$sds)) %*% t(d$base)
}
