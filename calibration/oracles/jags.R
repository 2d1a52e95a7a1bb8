# Reference posteriors by JAGS. Run in this folder: Rscript jags.R [iterations] > fixtures/jags.json
suppressPackageStartupMessages({
  source("model.R")
  library(rjags)
})
invisible(load.module("glm", quiet = TRUE))

iterations <- as.integer(c(commandArgs(TRUE), 200000)[1])
chains <- 2

# Suspect j acts with chance `inclusion`, through kernel k[j]; its coefficient is the noise's size times a Maxwell variable (the moment prior).
effects <- "
  for (j in 1:suspects) {
    acts[j] ~ dbern(inclusion)
    k[j] ~ dcat(prior)
    u[j] ~ dchisqr(3)
    size[j] <- acts[j] * sqrt(u[j] * slab[h] / tau)
    for (m in 1:kernels) { beta[(j - 1) * kernels + m] <- size[j] * equals(k[j], m) }
  }"

# One noise shape: rows whitened by the dense Cholesky factor.
one_shape <- paste("model {
  tau ~ dgamma(shape, scale)
  h <- 1
  mu[1:n] <- x[1:n, 1:columns] %*% beta[1:columns]
  for (i in 1:n) { y[i] ~ dnorm(mu[i], tau) }", effects, "}")

# Several noise shapes: their log likelihoods from dense inner products, by the zeros trick.
more_shapes <- paste("model {
  tau ~ dgamma(shape, scale)
  h ~ dcat(shapes)
  through[1:columns] <- gram[h, 1:columns, 1:columns] %*% beta[1:columns]
  residual <- yy[h] - 2 * inprod(beta[1:columns], xy[h, 1:columns]) + inprod(beta[1:columns], through[1:columns])
  zero ~ dpois(0.5 * tau * residual - 0.5 * n * log(tau) + logdet[h] + 1000)", effects, "}")

# The exact likelihood of rounded scores that end at 0 and 10: the unrounded ones, each given those before it.
ordinal <- paste("model {
  tau <- 1 / white
  h <- 1
  mu[1:n] <- x[1:n, 1:columns] %*% beta[1:columns]
  latent[1] ~ dnorm(mu[1], precision[1])
  for (i in 2:n) {
    latent[i] ~ dnorm(mu[i] + inprod(given[i, 1:(i - 1)], latent[1:(i - 1)] - mu[1:(i - 1)]), precision[i])
  }
  for (i in 1:n) { y[i] ~ dinterval(latent[i], cuts) }", effects, "}")

answer <- function(dataset, constants) {
  d <- design(dataset, constants)
  n <- length(d$y)
  slab <- sapply(dataset$noise, function(s) constants$slab^2 * (1 + s$fastShare))
  data <- list(n = n, suspects = d$suspects, kernels = d$kernels, columns = ncol(d$x), slab = slab, prior = d$prior,
               inclusion = constants$inclusion[[d$suspects]])
  inits <- NULL
  if (dataset$likelihood == "ordinal") {
    # The white variance holds the rounding's own 1/12, which the exact likelihood brings by itself.
    white <- dataset$whiteVariance
    whole <- white * covariance(d, dataset$noise[[1]], white, 1 - 1 / 12 / white)
    given <- matrix(0, n, n)
    precision <- 1 / whole[1, 1]
    for (i in 2:n) {
      before <- seq_len(i - 1)
      given[i, before] <- solve(whole[before, before], whole[before, i])
      precision[i] <- 1 / (whole[i, i] - sum(given[i, before] * whole[before, i]))
    }
    data <- c(data, list(x = d$x, y = d$y, given = given, precision = precision, white = white, cuts = seq(0.5, 9.5)))
    inits <- list(latent = ifelse(d$y == 0, 0.2, ifelse(d$y == 10, 9.8, d$y)))
    text <- ordinal
  } else if (length(slab) == 1) {
    back <- function(v) forwardsolve(t(chol(covariance(d, dataset$noise[[1]], dataset$whiteVariance))), v)
    data <- c(data, list(x = back(d$x), y = as.vector(back(d$y)), shape = constants$whiteShape, scale = constants$whiteScale))
    text <- one_shape
  } else {
    parts <- lapply(dataset$noise, function(s) {
      factor <- chol(covariance(d, s, dataset$whiteVariance))
      white <- forwardsolve(t(factor), cbind(d$x, d$y))
      list(products = crossprod(white), logdet = sum(log(diag(factor))))
    })
    m <- ncol(d$x)
    prior <- exp(vec(dataset$noiseLogPrior))
    take <- function(f) aperm(simplify2array(lapply(parts, f)))
    data$n <- n
    data <- c(data, list(
      gram = take(function(p) p$products[1:m, 1:m]), xy = take(function(p) p$products[1:m, m + 1]),
      yy = sapply(parts, function(p) p$products[m + 1, m + 1]),
      logdet = sapply(parts, function(p) p$logdet), shapes = prior / sum(prior), zero = 0,
      shape = constants$whiteShape, scale = constants$whiteScale
    ))
    text <- more_shapes
  }
  seeds <- lapply(seq_len(chains), function(c) {
    c(inits, list(.RNG.name = "base::Mersenne-Twister", .RNG.seed = 1000 + c))
  })
  started <- Sys.time()
  model <- jags.model(textConnection(text), data = data, inits = seeds, n.chains = chains, quiet = TRUE)
  update(model, max(2000, iterations / 20), progress.bar = "none")
  steps <- if (dataset$likelihood == "ordinal") ceiling(iterations / 8) else iterations
  drawn <- coda.samples(model, c("acts", "beta"), steps, progress.bar = "none")
  seconds <- as.numeric(difftime(Sys.time(), started, units = "secs"))
  level <- colMeans(d$x)
  figures <- function(draw) {
    acts <- draw[, grepl("^acts", colnames(draw)), drop = FALSE]
    beta <- draw[, grepl("^beta", colnames(draw)), drop = FALSE]
    own <- lapply(seq_len(d$suspects), function(j) (j - 1) * d$kernels + seq_len(d$kernels))
    points <- sapply(own, function(c) as.vector(beta[, c, drop = FALSE] %*% level[c]))
    coefficient <- sapply(seq_along(own), function(j) d$sign[j] * rowSums(beta[, own[[j]], drop = FALSE]))
    mcmc(cbind(acts, coefficient, points))
  }
  kept <- as.mcmc.list(lapply(drawn, function(chain) figures(as.matrix(chain))))
  means <- colMeans(as.matrix(kept))
  # A chain that never moves has no error to estimate: it is bounded by what one visit would have changed.
  errors <- apply(as.matrix(kept), 2, sd) / sqrt(pmax(effectiveSize(kept), 1))
  errors[!is.finite(errors) | errors == 0] <- 1 / (chains * steps)
  part <- function(values, p) as.numeric(values[(p - 1) * d$suspects + seq_len(d$suspects)])
  list(name = dataset$name, seconds = seconds, draws = chains * steps, effective = min(effectiveSize(kept)),
       acts = part(means, 1), actsError = part(errors, 1),
       coefficient = part(means, 2), coefficientError = part(errors, 2),
       attributable = part(means, 3), attributableError = part(errors, 3))
}

all <- read_datasets("fixtures")
wanted <- as.integer(commandArgs(TRUE)[-1])
chosen <- if (length(wanted) > 0) all$datasets[wanted] else all$datasets
answers <- lapply(chosen, function(dataset) {
  found <- answer(dataset, all$constants)
  message(sprintf("%s: %.1f s, %.0f effective", found$name, found$seconds, found$effective))
  found
})
cat(toJSON(list(
  made = paste("JAGS", jags.version(), "through rjags", packageVersion("rjags"), "and", R.version.string),
  constants = all$constants, answers = answers
), auto_unbox = TRUE, digits = 8), "\n", sep = "")
