using Reconstruct.Service.Shell;

return await Commands.Run(args);

/// <summary>The entry point, public so that tests can start the service in process.</summary>
public partial class Program;
