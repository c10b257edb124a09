using Linnet.Cli;

return await LinnetCommand.RunAsync(args);
